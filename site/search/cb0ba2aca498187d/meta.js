addSearch("meta",0,{"version":1,"documents":5,"language":"en","words":["17"],"names":["2101","joseph r biden jr","states of america"],"lexicon":["about"],"reversed":["acirema"],"texts":"022"});
