addSearch("current",0,"4a1a42773c89f6fa");
