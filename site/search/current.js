addSearch("current",0,"c717974e88cb484c");
