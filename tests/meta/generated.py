#!/usr/bin/env python3
"""What is written from the registries is current."""
import subprocess
import sys

from public import ROOT

sys.exit(subprocess.run([sys.executable, str(ROOT / "src/generate.py"), "--check"]).returncode)
