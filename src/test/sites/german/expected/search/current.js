addSearch("current",0,"a31867d5de0762ca");
