addSearch("current",0,"6caf6a0c87e537a4");
