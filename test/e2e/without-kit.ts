// What the test kit says in the environment, and is no setting of netproof's.
Reflect.deleteProperty(process.env, 'NETPROOF_LATEST_NODE_IMAGE');
