addSearch("meta",0,{"version":1,"documents":1,"language":"ar","words":["RAND"],"names":["corporation"],"lexicon":["corporation"],"reversed":["aerok"],"texts":"0"});
