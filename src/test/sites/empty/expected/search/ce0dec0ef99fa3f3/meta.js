addSearch("meta",0,{"version":2,"documents":0,"language":"en","words":[],"names":[],"lexicon":[],"reversed":[],"texts":""});
