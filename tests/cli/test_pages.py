"""Every command is in the man page, the completion and the documentation."""

import os
import re
import subprocess
import unittest

from support import ROOT, tocsin


def commands():
    text = tocsin("--help").stdout
    return re.findall(r"^  ([a-z]+) ", text[text.index("Subcommands:"):], re.MULTILINE)


def read(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        return file.read()


def complete(line):
    """What the completion offers at the end of a line."""
    script = f'source {ROOT}/app/cli/completion/tocsin.bash; COMP_WORDS=({line} ""); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); ' \
             '_tocsin; printf "%s\\n" "${COMPREPLY[@]}"'
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split()


class Pages(unittest.TestCase):
    def test_every_command_is_described(self):
        self.assertGreater(len(commands()), 20)
        for command in commands():
            self.assertRegex(read("docs/man/tocsin.1"), rf"(?m)^\.(BI?) {command}\b".replace("-", r"\\?-"), command)
            self.assertRegex(read("docs/cli.md"), rf"`{command}[ `]", command)

    def test_the_completion_offers_every_command(self):
        offered = complete("tocsin")
        for command in commands():
            self.assertIn(command, offered)
        self.assertEqual(complete("tocsin --bureau /tmp rules"), ["list", "show", "compare", "check", "test", "coverage", "judge-all", "used"])
        self.assertEqual(complete("tocsin user"), ["add", "list", "disable"])
        self.assertIn("compliance_reviewer", complete("tocsin user add x --role"))

    def test_every_option_of_a_command_is_offered(self):
        for command in commands():
            long_options = set(re.findall(r"--[a-z-]+", tocsin(command, "--help").stdout)) - {"--help"}
            if command in ("user", "rules", "workflow", "audit", "import", "office"):
                continue
            text = read("app/cli/completion/tocsin.bash")
            for option in long_options:
                self.assertIn(option, text, f"{command} {option}")

    def test_the_man_page_has_no_fault(self):
        try:
            done = subprocess.run(["man", "-l", "--warnings", f"{ROOT}/docs/man/tocsin.1"], capture_output=True, text=True,
                                  env={**os.environ, "MANWIDTH": "100"}, check=False)
        except FileNotFoundError:
            self.skipTest("no man here")
        self.assertEqual(done.stderr, "")


if __name__ == "__main__":
    unittest.main()
