addSearch("current",0,"61a249f731f181df");
