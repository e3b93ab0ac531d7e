addSearch("l",0,"one\t1\nonly\t1\nsays\t1\nsummary\t1\nthing\t1\nwork\t1");
