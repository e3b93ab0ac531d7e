addSearch("current",0,"9be131e0c7973bcd");
