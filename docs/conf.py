"""Sphinx settings for these pages; built by docs/build."""

project = "libdelcredere"
copyright = "the libdelcredere authors, Apache-2.0"
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_*"]
html_theme = "furo"
html_title = "libdelcredere"
html_copy_source = False
myst_heading_anchors = 4
myst_links_external_new_tab = False
