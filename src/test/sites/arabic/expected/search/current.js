addSearch("current",0,"fcc61f7e7c27aa67");
