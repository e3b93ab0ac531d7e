addSearch("meta",0,{"version":1,"documents":1,"language":"en","words":["advance"],"names":[],"lexicon":["advance"],"reversed":["dlot"],"texts":"0"});
