addSearch("meta",0,{"version":1,"documents":4,"language":"en","words":["1"],"names":["2009"],"lexicon":["abstract"],"reversed":["ana"],"texts":"0"});
