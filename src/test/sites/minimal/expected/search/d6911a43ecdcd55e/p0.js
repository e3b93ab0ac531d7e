addSearch("p",0,"one\t1m6\nonly\t21d3\nsays\t1l6\nsummary\t12\nthing\t1n6\nwork\t1f3");
