"""The rules, one file each.

A rule is a file here, a line in `lexicord.checks.registry`, a page in `manual/rules`
(`# family/name`, a blank line, one sentence that says what the rule finds, then the sections
Why, Wrong, Right and How to fix) and a file of golden cases.
"""
