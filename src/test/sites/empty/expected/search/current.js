addSearch("current",0,"c5ed1ceaa864bd8b");
