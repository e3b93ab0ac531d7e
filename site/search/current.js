addSearch("current",0,"af730c9ece859ef4");
