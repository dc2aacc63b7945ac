"""The oracle of the readers: docs/readers/*.md read a second time, one file for each page or verb."""
