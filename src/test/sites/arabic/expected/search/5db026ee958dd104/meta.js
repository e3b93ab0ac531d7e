addSearch("meta",0,{"version":1,"documents":1,"language":"ar","words":["RAND"],"names":["2023"],"lexicon":["corporation"],"reversed":["aerok"],"texts":"0"});
