"""What a checker found: faults, each of a rule that the checker has declared. A rule that is not declared cannot be
broken, and the checkers' own tests plant a fault of every declared rule, so no rule stands there that never bites."""

import sys


class Faults:
    def __init__(self, rules):
        self.rules = frozenset(rules)
        self.found = []

    def add(self, rule, path, message):
        if rule not in self.rules:
            raise ValueError(f"the rule {rule} is not declared")
        self.found.append((path, message, rule))

    def report(self):
        """Prints every fault and returns the exit status."""
        for path, message, rule in sorted(set(self.found)):
            print(f"{path}: {message} [{rule}]")
        print(f"{len(set(self.found))} faults" if self.found else "no faults", file=sys.stderr)
        return 1 if self.found else 0
