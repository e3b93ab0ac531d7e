addSearch("meta",0,{"version":1,"documents":1,"language":"en","words":["advance"],"names":["2024"],"lexicon":["advance"],"reversed":["dlot"],"texts":"0"});
