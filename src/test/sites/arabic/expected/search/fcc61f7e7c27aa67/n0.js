addSearch("n",0,"corporation\tactor\tactors/rand/\tRAND Corporation\t\t1\t\nrand corporation\tactor\tactors/rand/\tRAND Corporation\t\t1\t\nالرادار\ttopic\ttopics/radar/\tالرادار\t\t1\t");
