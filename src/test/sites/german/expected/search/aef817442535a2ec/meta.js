addSearch("meta",0,{"version":1,"documents":2,"language":"de","words":["agypten"],"names":["1999"],"lexicon":["agypten"],"reversed":["airdnaxela"],"texts":"0"});
