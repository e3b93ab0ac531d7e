const messages = {"copied":"Kopiert","copied-text":"Kopiert: {0}","not-copied":"Could not copy. The text is selected.","press-keys":"Press Ctrl+C"};
