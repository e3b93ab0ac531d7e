addSearch("current",0,"e52c0c88cbea2bd5");
