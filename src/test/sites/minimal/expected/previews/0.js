addPreviews("en",{
"dates/2021/":{"t":"2021","l":"1 reading published"},
"dates/2021/03/":{"t":"March 2021","l":"1 reading published"},
"readings/one/":{"t":"The only summary","l":"Reading · March 2021","g":"It says one thing."}
});
