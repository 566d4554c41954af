UPDATE contract SET present = TRUE;
