addSearch("current",0,"aef817442535a2ec");
