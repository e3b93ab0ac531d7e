const messages = {"copied":"Copied","copied-text":"Copied: {0}","not-copied":"Could not copy. The text is selected.","press-keys":"Press Ctrl+C"};
