addSearch("current",0,"ac5cb70ba876054f");
