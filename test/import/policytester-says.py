"""What policytester's own parser makes of files: a JSON list of their texts in, a JSON list of what it says out.

It takes policytester 0.1.4 as it is, with two repairs: attrdict does not import on Python 3.10 and newer, and pod
groups, whose `pods` attribute hides the method of that name, are given what the documentation says of them.
"""

import collections
import collections.abc
import json
import sys

for name in ("Mapping", "MutableMapping", "Sequence", "MutableSequence", "Set"):
    if not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))

import yaml  # noqa: E402
import policytester.PolicyTests  # noqa: E402, F401
from policytester.SafeLineLoader import SafeLineLoader  # noqa: E402

# The package gives the name of the module to the class in it.
module = sys.modules["policytester.PolicyTests"]


class PodGroup(module.PodReference):
    def __init__(self, name, members):
        super().__init__(name)
        self.members = members

    def pods(self):
        return list(self.members)


module.PodGroup = PodGroup


def target(found):
    if isinstance(found, module.SinglePodReference):
        return f"{found.namespace}/{found.podname}"
    return found


def checks(tests):
    for rule in tests.rules.values():
        for source in rule.sources:
            for expected, connections in (("allow", rule.allowed), ("deny", rule.denied)):
                for ports in connections.connections.values():
                    for port, found in ports.items():
                        yield (
                            f"{rule.name}: {source.namespace}/{source.podname} -> "
                            f"{target(found)}:{port.port}/{port.type} {expected}"
                        )


def say(text):
    try:
        tests = module.PolicyTests(yaml.load(text, SafeLineLoader))
    except Exception as error:
        return {"crash": f"{type(error).__name__}: {error}"}
    if tests.error_messages:
        return {"errors": tests.error_messages}
    return {"checks": sorted(set(checks(tests)))}


json.dump([say(text) for text in json.load(sys.stdin)], sys.stdout)
