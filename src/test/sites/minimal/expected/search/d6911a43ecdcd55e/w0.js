addSearch("w",0,"one\t\t0S\nonly\t\t0t\nsays\t\t0S\nsummary\t\t0m\nthing\t\t0S\nwork\t\t0m");
