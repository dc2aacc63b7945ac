"""python -m delcredere.cli"""

from . import main

main()
