addPreviews("en",{
"dates/2024/":{"t":"2024","l":"1 reading published"},
"dates/2024/05/":{"t":"May 2024","l":"1 reading published"},
"readings/tides/":{"t":"How tides are told in advance","l":"Reading · May 2024","g":"The report tells how tables of tides are made."}
});
