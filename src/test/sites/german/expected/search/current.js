addSearch("current",0,"7ab6f438aa943798");
