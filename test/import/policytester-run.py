"""policytester 0.1.4 against the cluster of the current kubeconfig: `policytester-run.py prepare|execute FILE`.

Two things are replaced: attrdict's imports, which Python 3.10 and newer lack, and the debug container's image, which
has to be there and to hold `nc`: $NC_IMAGE.
"""

import collections
import collections.abc
import os

for name in ("Mapping", "MutableMapping", "Sequence", "MutableSequence", "Set"):
    if not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))

import policytester.__main__ as program  # noqa: E402

IMAGE = os.environ["NC_IMAGE"]
original = program.DebugContainerSpec
program.DebugContainerSpec = lambda name, _image, *more, **named: original(name, IMAGE, *more, **named)
program.main()
