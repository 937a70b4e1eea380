print("roteiro")
