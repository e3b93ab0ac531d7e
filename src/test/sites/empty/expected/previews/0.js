addPreviews("en",{

});
