addSearch("current",0,"5e8f15264b28e94f");
