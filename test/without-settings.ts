// What the machine's environment tells netproof is no part of a unit test, nor of the programs that it starts.
for (const name of Object.keys(process.env)) {
  if (name.startsWith('NETPROOF_')) Reflect.deleteProperty(process.env, name);
}
