addSearch("meta",0,{"version":1,"documents":0,"language":"en","words":[],"names":[],"lexicon":[],"reversed":[],"texts":""});
