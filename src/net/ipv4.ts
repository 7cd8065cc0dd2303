/** Why a text that was to be an IPv4 address can't be used as one, with what to do; undefined when it can. */
export function ipv4Mistake(text: string): { readonly message: string; readonly hint: string } | undefined {
  if (/^[0-9.]+\/[0-9]+$/.test(text)) {
    return {
      message: 'is a range, and a check connects to one address',
      hint: `write one address of it, such as ${text.slice(0, text.indexOf('/'))}`,
    };
  }
  if (looksLikeIpv6(text)) {
    return { message: 'is an IPv6 address: not supported yet', hint: 'write an IPv4 address' };
  }
  const parts = text.split('.');
  const numbers = parts.map(Number);
  if (
    parts.length !== 4 ||
    !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part)) ||
    numbers.some((number) => number > 255)
  ) {
    return {
      message: 'is no IPv4 address',
      hint: 'an IPv4 address is four numbers from 0 to 255: 203.0.113.7',
    };
  }
  const [first = 0] = numbers;
  if (first === 0 || first === 127 || first >= 224) {
    const what =
      first === 127
        ? 'the loopback range'
        : first === 0
          ? 'the range 0.0.0.0/8'
          : 'a multicast or reserved range';
    return {
      message: `is in ${what}: no server outside has it`,
      hint: 'write the address that the pods connect to',
    };
  }
  return undefined;
}

/** Digits and dots alone: meant as an IPv4 address, right or wrong, and never a host's name. */
export function looksLikeIpv4(text: string): boolean {
  return /^[0-9]+(\.[0-9]*)+$/.test(text);
}

/** Two colons among hexadecimal digits: meant as an IPv6 address. */
export function looksLikeIpv6(text: string): boolean {
  return /^\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(%\w+)?(\]|\/\d+)?(:\d+)?$/i.test(text);
}
