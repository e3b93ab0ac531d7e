addSearch("current",0,"e70842efc2fa9c4e");
