addSearch("current",0,"d6911a43ecdcd55e");
