addSearch("current",0,"50637485ce6c785a");
