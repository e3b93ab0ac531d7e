addSearch("current",0,"2f7c1a4058a03bc7");
