import { containsCidr, parseAddress, parseCidr } from '../../net/ip.ts';

/** What a text was meant as, right or wrong: digits and dots alone are never a host's name. */
export function meantAsAddress(text: string): 'IPv4' | 'range' | 'IPv6' | undefined {
  if (/^[0-9]+(\.[0-9]*)+$/.test(text)) return 'IPv4';
  if (/^[0-9.]+\/[0-9]+$/.test(text)) return 'range';
  return /^\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(%\w+)?(\]|\/\d+)?(:\d+)?$/i.test(text) ? 'IPv6' : undefined;
}

/** No server has an address of these. */
const UNUSABLE = [
  { cidr: '0.0.0.0/8', name: 'the range 0.0.0.0/8' },
  { cidr: '127.0.0.0/8', name: 'the loopback range' },
  { cidr: '224.0.0.0/3', name: 'a multicast or reserved range' },
].flatMap(({ cidr, name }) => {
  const range = parseCidr(cidr);
  return range ? [{ range, name }] : [];
});

/** Why a server's address, which must be IPv4, cannot be used, with what to do; undefined when it can. */
export function addressMistake(
  text: string,
): { readonly message: string; readonly hint: string } | undefined {
  switch (meantAsAddress(text)) {
    case 'range':
      return {
        message: 'is a range, and a check connects to one address',
        hint: `write one address of it, such as ${text.slice(0, text.indexOf('/'))}`,
      };
    case 'IPv6':
      return { message: 'is an IPv6 address: not supported yet', hint: 'write an IPv4 address' };
    default:
  }
  const address = parseAddress(text);
  // Some programs read a leading zero as octal: written so, it is not clear which address is meant.
  if (!address || /(^|\.)0[0-9]/.test(text)) {
    return {
      message: 'is not a valid IPv4 address',
      hint: 'an IPv4 address is four numbers from 0 to 255: 203.0.113.7',
    };
  }
  const unusable = UNUSABLE.find(({ range }) => containsCidr(range, address));
  return (
    unusable && {
      message: `is in ${unusable.name}: no server outside has it`,
      hint: 'write the address that the pods connect to',
    }
  );
}
