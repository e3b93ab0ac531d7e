addSearch("current",0,"e71031f5094fb1fb");
