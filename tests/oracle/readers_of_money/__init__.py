"""The readers of money read once more, from docs/readers and wordings 21 and 22 alone. One file for each page."""
