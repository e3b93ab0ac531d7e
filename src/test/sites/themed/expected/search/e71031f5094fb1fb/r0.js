addSearch("r",0,"dlot\t1\neciffo\t1\necnavda\t1\nedam\t1\nedit\t1\nruobrah\t1\nsedit\t1\nselbat\t1\nsllet\t1\ntroper\t1\nwoh\t1");
